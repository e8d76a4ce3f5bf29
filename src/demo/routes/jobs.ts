import { type Answer, found, json, Refusal } from "../answer";
import { asObject, bodyOf, objectsIn, optionalText, requiredText } from "../body";
import { componentByUid } from "../data/components";
import { deviceUid, hostnameOf } from "../data/devices";
import {
  type Job,
  jobByNumber,
  jobByUid,
  jobComponents,
  jobOutput,
  jobRecord,
  jobResults,
  pastJobs,
} from "../data/jobs";
import type { Simulation } from "../data/simulation";
import { page } from "../paging";
import { type Call, get, type Route } from "../router";
import { deviceParam, param } from "./params";

function createQuickJob(simulation: Simulation, call: Call): Answer {
  const { changes } = simulation;
  const device = deviceParam(simulation, call);
  const body = bodyOf(call);
  const wanted = asObject(body["jobComponent"]);
  const component = found(componentByUid(simulation.world, requiredText(wanted, "componentUid")));
  changes.quickJobs.push({
    name: requiredText(body, "jobName"),
    device,
    component,
    variables: objectsIn(wanted, "variables").map((variable) => ({
      name: requiredText(variable, "name"),
      value: optionalText(variable, "value") ?? null,
    })),
    createdAt: simulation.clock(),
  });
  const job = found(jobByNumber(simulation, pastJobs + changes.quickJobs.length - 1));
  return json({ job: jobRecord(simulation, job), jobComponents: jobComponents(simulation, job) });
}

/** The job and the device of the path; refuses a device the job never went to. */
function target(simulation: Simulation, call: Call): { readonly job: Job; readonly device: number } {
  const job = found(jobByUid(simulation, param(call, "jobUid")));
  const device = deviceParam(simulation, call);
  if (!job.devices.includes(device)) throw new Refusal(404);
  return { job, device };
}

/** Jobs, their results, and the quick job. */
export function jobRoutes(simulation: Simulation): Route[] {
  const { world } = simulation;
  const jobParam = (call: Call) => found(jobByUid(simulation, param(call, "jobUid")));
  const outputs = (["stdout", "stderr"] as const).map((stream): Route =>
    get(`/v2/job/{jobUid}/results/{deviceUid}/${stream}`, (call) => {
      const { job, device } = target(simulation, call);
      return json(jobOutput(simulation, job, device, hostnameOf(world, device), stream));
    }),
  );
  return [
    get("/v2/job/{jobUid}", (call) => json(jobRecord(simulation, jobParam(call)))),
    get("/v2/job/{jobUid}/components", (call) =>
      page(call, "jobComponents", jobComponents(simulation, jobParam(call))),
    ),
    get("/v2/job/{jobUid}/results/{deviceUid}", (call) => {
      const { job, device } = target(simulation, call);
      return json(jobResults(simulation, job, device, deviceUid(world, device)));
    }),
    ...outputs,
    {
      method: "PUT",
      template: "/v2/device/{deviceUid}/quickjob",
      bucket: "device-job-create",
      answer: (call) => createQuickJob(simulation, call),
    },
  ];
}
