/** Whose quoting a command line follows. */
export type Shell = "posix" | "cmd" | "powershell";

/** Guesses the shell that a command was written for from how its lines go on and what its quotes look like. */
export function shellOf(command: string): Shell {
  if (/^[^']*?(\^\r?\n|\s\^")/.test(command)) return "cmd";
  const goesOnWithBacktick = /^(?:[^'"`]|'[^']*'|"[^"]*")*`\r?\n/.test(command);
  return goesOnWithBacktick || /^\s*curl\.exe\b/.test(command) ? "powershell" : "posix";
}

/**
 * Splits a command into its words, as its shell would. Variables are left as they are. What is not closed goes on to the
 * end. Stops at the end of the command, such as `|` or `;`.
 */
export function wordsOf(command: string, shell: Shell = shellOf(command)): string[] {
  return new Splitter(shell === "cmd" ? withoutCarets(command) : command, shell).words();
}

/** In `cmd`, a caret takes the meaning from the character behind it, a line end's too. */
function withoutCarets(command: string): string {
  return command.replace(/\^(\r?\n|[^])/g, (_, next: string) => (/^\r?\n$/.test(next) ? " " : next));
}

const ANSI: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  a: "\u0007",
  b: "\b",
  e: "\u001b",
  f: "\f",
  v: "\v",
};

class Splitter {
  private at = 0;
  private word: string | undefined;
  private readonly found: string[] = [];

  constructor(
    private readonly text: string,
    private readonly shell: Shell,
  ) {}

  words(): string[] {
    while (this.at < this.text.length && this.step()) continue;
    this.endWord();
    return this.found;
  }

  /** Reads the next part; `false` at the end of the command. */
  private step(): boolean {
    const character = this.text.charAt(this.at);
    if (/\s/.test(character)) return this.space();
    if (this.shell !== "cmd" && /[|;&]/.test(character)) return false;
    this.word ??= "";
    this.at++;
    if (character === "'" && this.shell !== "cmd") this.singleQuoted();
    else if (character === '"') this.doubleQuoted();
    else if (character === "$" && this.text.charAt(this.at) === "'" && this.shell === "posix")
      this.ansiQuoted();
    else if (character === (this.shell === "powershell" ? "`" : "\\") && this.shell !== "cmd") this.escaped();
    else this.word += character;
    return true;
  }

  private space(): boolean {
    // A line that does not say that it goes on ends the command, unless nothing was there yet.
    if (/[\r\n]/.test(this.text.charAt(this.at)) && this.shell === "posix" && !this.goesOn()) return false;
    this.endWord();
    this.at++;
    return true;
  }

  /** Some copy commands without the backslashes; the next line then begins with an option or an address. */
  private goesOn(): boolean {
    return this.found.length === 0 || /^\s*(-|['"]?https?:)/.test(this.text.slice(this.at));
  }

  private endWord(): void {
    if (this.word !== undefined) this.found.push(this.word);
    this.word = undefined;
  }

  private add(text: string): void {
    this.word = (this.word ?? "") + text;
  }

  private escaped(): void {
    const [next = ""] = /^(\r?\n|[^]|$)/.exec(this.text.slice(this.at)) ?? [];
    this.at += next.length;
    if (!/^\r?\n$/.test(next)) this.add(next);
    else if (this.word === "") this.word = undefined;
  }

  private singleQuoted(): void {
    for (;;) {
      const end = this.text.indexOf("'", this.at);
      this.add(this.text.slice(this.at, end < 0 ? undefined : end));
      this.at = end < 0 ? this.text.length : end + 1;
      if (this.shell !== "powershell" || end < 0 || this.text.charAt(this.at) !== "'") return;
      this.add("'");
      this.at++;
    }
  }

  private doubleQuoted(): void {
    const escape = this.shell === "powershell" ? "`" : "\\";
    const special = this.shell === "posix" ? /^["\\$`\n]/ : /^[^]/;
    while (this.at < this.text.length) {
      const character = this.text.charAt(this.at++);
      const next = this.text.charAt(this.at);
      if (character === '"') {
        // Twice in a row it is one.
        if (this.shell === "posix" || next !== '"') return;
        this.at++;
        this.add('"');
      } else if (character === escape && this.isEscape(special, next)) {
        this.at++;
        if (next !== "\n") this.add(next);
      } else this.add(character);
    }
  }

  /** In `cmd`, the program itself reads backslashes, and only before a quote or another one. */
  private isEscape(special: RegExp, next: string): boolean {
    return this.shell === "cmd" ? /["\\]/.test(next) : special.test(next);
  }

  private ansiQuoted(): void {
    this.at++;
    while (this.at < this.text.length) {
      const character = this.text.charAt(this.at++);
      if (character === "'") return;
      if (character === "\\") this.ansiEscape();
      else this.add(character);
    }
  }

  private ansiEscape(): void {
    const rest = this.text.slice(this.at, this.at + 9);
    const code = /^(?:x([0-9a-f]{1,2})|u([0-9a-f]{1,4})|U([0-9a-f]{1,8}))/i.exec(rest);
    const hex = code?.[1] ?? code?.[2] ?? code?.[3];
    const octal = /^[0-7]{1,3}/.exec(rest)?.[0];
    const number =
      hex === undefined ? (octal === undefined ? undefined : parseInt(octal, 8)) : parseInt(hex, 16);
    if (number !== undefined && number <= 0x10ffff) {
      this.at += code?.[0].length ?? octal?.length ?? 0;
      this.add(String.fromCodePoint(number));
      return;
    }
    const next = this.text.charAt(this.at++);
    this.add(ANSI[next] ?? next);
  }
}
