import { type Disposable, Uri } from "vscode";
import type { Problem } from "../accounts/problem";
import { Listeners } from "../estate/listeners";
import type { PartOfList } from "./loadResource";
import type { Secret } from "./secrets/maskSecrets";

/** The text of a document with what it shows as bullets. */
export interface ShownText {
  readonly text: string;
  readonly secrets: readonly Secret[];
  /** Line on which its JSON begins, where something else stands before it. */
  readonly jsonLine?: number;
}

/** What a document held when it was read last. */
export interface Content {
  readonly bytes: Uint8Array;
  /** Epoch milliseconds. */
  readonly readAt: number;
  /** Why the resource could not be fetched. The content says it in words then. */
  readonly problem: Problem | undefined;
  /** How much of a list it is; missing when it is whole. */
  readonly part: PartOfList | undefined;
  readonly secrets: readonly Secret[];
  readonly jsonLine: number;
}

/** What is known of a text beside the text. */
export type Circumstances = Partial<Pick<Content, "readAt" | "problem" | "part">>;

/** What the open documents hold. */
export class Contents implements Disposable {
  private readonly reads = new Listeners<Uri>();
  private readonly known = new Map<string, Content>();

  /** Tells of every document that was read, or could not be read. */
  readonly onDidRead = this.reads.add;

  get(uri: Uri): Content | undefined {
    return this.known.get(uri.toString());
  }

  /** Addresses of all documents that hold something. */
  addresses(): Uri[] {
    return [...this.known.keys()].map((address) => Uri.parse(address, true));
  }

  /** Why a document does not hold its resource. */
  problem(uri: Uri): Problem | undefined {
    return this.get(uri)?.problem;
  }

  /** How much of its list a document holds; missing when it holds all of it. */
  part(uri: Uri): PartOfList | undefined {
    return this.get(uri)?.part;
  }

  /** What a document shows as bullets. */
  secrets(uri: Uri): readonly Secret[] {
    return this.get(uri)?.secrets ?? [];
  }

  /** The line on which the JSON of a document begins. */
  jsonLine(uri: Uri): number {
    return this.get(uri)?.jsonLine ?? 0;
  }

  /** When a document was read, in epoch milliseconds. */
  readAt(uri: Uri): number | undefined {
    return this.get(uri)?.readAt;
  }

  /** What a document holds. */
  text(uri: Uri): string | undefined {
    const content = this.get(uri);
    return content && new TextDecoder().decode(content.bytes);
  }

  /** The text of a document as it was read; missing when it does not hold all of its resource. */
  wholeText(uri: Uri): string | undefined {
    const content = this.get(uri);
    return content?.problem || content?.part ? undefined : this.text(uri);
  }

  /** The beginning of what a document holds, so many bytes at most. */
  head(uri: Uri, size: number): string {
    return new TextDecoder().decode(this.get(uri)?.bytes.subarray(0, size));
  }

  /** Takes note of what a document holds now, and tells it. */
  put(uri: Uri, { text, secrets, jsonLine = 0 }: ShownText, circumstances: Circumstances = {}): Content {
    const { readAt = Date.now(), problem, part } = circumstances;
    const bytes = new TextEncoder().encode(text);
    const content = { bytes, readAt, problem, part, secrets, jsonLine };
    this.known.set(uri.toString(), content);
    this.reads.tell(uri);
    return content;
  }

  /** Takes note of the bytes that were saved. */
  saved(uri: Uri, bytes: Uint8Array): void {
    const content = this.get(uri);
    if (content) this.known.set(uri.toString(), { ...content, bytes });
  }

  forget(uri: Uri): void {
    this.known.delete(uri.toString());
  }

  dispose(): void {
    this.known.clear();
  }
}
