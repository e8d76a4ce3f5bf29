import { indexOfUid, uidOf } from "../ids";
import { hash, purpose, randomOf } from "../random";
import type { QuickJob } from "./changes";
import { componentCount, componentName, componentUid } from "./components";
import { day, hour, type Simulation } from "./simulation";
import type { World } from "./world";

/** Jobs the account has had; jobs created through the API follow them. */
export const pastJobs = 80;

interface JobVariable {
  readonly name: string;
  readonly value: string | null;
}

/** A job with what it runs and where. */
export interface Job {
  readonly number: number;
  readonly name: string;
  readonly createdAt: number;
  readonly components: readonly { readonly component: number; readonly variables: readonly JobVariable[] }[];
  readonly devices: readonly number[];
}

/** The uid of a job. */
export const jobUid = ({ seed }: World, job: number): string => uidOf(seed, purpose.job, job);

function pastJob({ seed, startedAt, devices }: World, number: number): Job {
  const random = randomOf(seed, purpose.job, number);
  const component = random.between(0, componentCount - 1);
  const createdAt = startedAt - random.between(0, 60) * day - random.between(1, 24) * hour;
  const components = Array.from({ length: random.pick([1, 1, 1, 2, 3]) }, (_, place) => ({
    component: (component + place) % componentCount,
    variables: random.chance(0.5) ? [] : [{ name: "days", value: random.pick(["30", "90", null]) }],
  }));
  const first = random.between(0, Math.max(0, devices - 1));
  const targets = Array.from({ length: random.between(1, 12) }, (_, place) => (first + place * 17) % devices);
  const name = `${componentName(component)} - ${random.pick(["weekly run", "one-off", "after-hours", "retry"])}`;
  return { number, name, createdAt, components, devices: devices === 0 ? [] : [...new Set(targets)] };
}

const quickJob = ({ name, createdAt, component, variables, device }: QuickJob, number: number): Job => ({
  number,
  name,
  createdAt,
  components: [{ component, variables }],
  devices: [device],
});

/** The job with this number. */
export function jobByNumber({ world, changes }: Simulation, number: number): Job | undefined {
  if (number < pastJobs) return pastJob(world, number);
  const created = changes.quickJobs[number - pastJobs];
  return created && quickJob(created, number);
}

/** The job with this uid. */
export function jobByUid(simulation: Simulation, uid: string): Job | undefined {
  const number = indexOfUid(simulation.world.seed, purpose.job, uid);
  return number === undefined ? undefined : jobByNumber(simulation, number);
}

const outcomes = [
  "Success",
  "Success",
  "Success",
  "Success",
  "Warning",
  "Failure",
  "Pending",
  "Running",
  "Expired",
  "Retired",
] as const;

type Outcome = (typeof outcomes)[number];

/** How far a job has come on a device: one created just now is first pending, then running, then done. */
export function outcomeOf({ world, clock }: Simulation, job: Job, device: number): Outcome {
  const drawn = hash(world.seed, purpose.quickJob, job.number * 131 + device);
  if (job.number < pastJobs) return outcomes[drawn % outcomes.length] ?? "Success";
  const age = clock() - job.createdAt;
  if (world.online[device] !== 1 || age < 3000) return "Pending";
  if (age < 8000) return "Running";
  return drawn % 6 === 0 ? "Failure" : "Success";
}

const hasEnded = (outcome: Outcome) => outcome !== "Pending" && outcome !== "Running";
const hasRun = (outcome: Outcome) => outcome === "Success" || outcome === "Warning" || outcome === "Failure";

/** A job as the platform returns it. */
export function jobRecord(simulation: Simulation, job: Job) {
  const isOver = job.devices.every((device) => hasEnded(outcomeOf(simulation, job, device)));
  return {
    id: 88_000 + job.number,
    dateCreated: job.createdAt,
    name: job.name,
    uid: jobUid(simulation.world, job.number),
    status: isOver ? "completed" : "active",
  };
}

/** The components of a job. */
export const jobComponents = ({ world }: Simulation, job: Job) =>
  job.components.map(({ component, variables }) => ({
    uid: componentUid(world, component),
    name: componentName(component),
    variables,
  }));

/** The results of a job on one of its devices. */
export function jobResults(simulation: Simulation, job: Job, device: number, deviceUid: string) {
  const outcome = outcomeOf(simulation, job, device);
  const { world } = simulation;
  return {
    jobUid: jobUid(world, job.number),
    deviceUid,
    ranOn: hasRun(outcome) || outcome === "Running" ? job.createdAt + 4000 : null,
    jobDeploymentStatus: outcome,
    componentResults: hasRun(outcome)
      ? job.components.map(({ component }) => ({
          componentUid: componentUid(world, component),
          componentName: componentName(component),
          componentStatus: outcome === "Failure" ? "Failure" : "Success",
          numberOfWarnings: outcome === "Warning" ? 2 : 0,
          hasStdOut: true,
          hasStdErr: outcome === "Failure",
        }))
      : [],
  };
}

/** What a job's components wrote on a device; nothing before they have run. */
export function jobOutput(
  simulation: Simulation,
  job: Job,
  device: number,
  hostname: string,
  stream: "stdout" | "stderr",
) {
  const outcome = outcomeOf(simulation, job, device);
  if (!hasRun(outcome) || (stream === "stderr" && outcome !== "Failure")) return [];
  return job.components.map(({ component, variables }) => ({
    componentUid: componentUid(simulation.world, component),
    componentName: componentName(component),
    stdData:
      stream === "stderr"
        ? `Get-Item : Cannot find path 'C:\\Temp\\input.csv' because it does not exist.\r\nAt line:4 char:1\r\n`
        : [
            `Running on ${hostname}`,
            ...variables.map(({ name, value }) => `${name} = ${value ?? ""}`),
            `Finished: ${outcome}`,
            "",
          ].join("\r\n"),
  }));
}
