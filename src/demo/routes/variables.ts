import { type Answer, done, found } from "../answer";
import { bodyOf, optionalFlag, optionalText, requiredText } from "../body";
import type { VariableOwner } from "../data/changes";
import type { Simulation } from "../data/simulation";
import { variableRecord, variablesOf } from "../data/variables";
import { listing, page } from "../paging";
import type { WriteBucket } from "../rateLimiter";
import { type Call, get, type Route } from "../router";
import { numberParam, siteParam } from "./params";

type OwnerOf = (call: Call) => VariableOwner;

function create(simulation: Simulation, owner: VariableOwner, call: Call): Answer {
  const body = bodyOf(call);
  const variable = {
    id: simulation.changes.nextVariableId(),
    name: requiredText(body, "name"),
    value: optionalText(body, "value") ?? null,
    masked: optionalFlag(body, "masked") ?? false,
  };
  simulation.changes.variables.set(owner, [...variablesOf(simulation, owner), variable]);
  return done;
}

function update(simulation: Simulation, owner: VariableOwner, call: Call): Answer {
  const variables = variablesOf(simulation, owner);
  const { id } = found(variables.find((variable) => variable.id === numberParam(call, "variableId")));
  const body = bodyOf(call);
  const [name, value] = [optionalText(body, "name"), optionalText(body, "value")];
  const updated = variables.map((variable) =>
    variable.id === id
      ? { ...variable, name: name ?? variable.name, value: value === undefined ? variable.value : value }
      : variable,
  );
  simulation.changes.variables.set(owner, updated);
  return done;
}

function remove(simulation: Simulation, owner: VariableOwner, call: Call): Answer {
  const variables = variablesOf(simulation, owner);
  const { id } = found(variables.find((variable) => variable.id === numberParam(call, "variableId")));
  simulation.changes.variables.set(
    owner,
    variables.filter((variable) => variable.id !== id),
  );
  return done;
}

function routesOf(
  simulation: Simulation,
  parent: string,
  level: "account" | "site",
  ownerOf: OwnerOf,
): Route[] {
  const bucket = (verb: "create" | "update" | "delete"): WriteBucket => `${level}-variable-${verb}`;
  return [
    get(`${parent}/variables`, (call) =>
      page(call, "variables", listing(variablesOf(simulation, ownerOf(call)), variableRecord)),
    ),
    {
      method: "PUT",
      template: `${parent}/variable`,
      bucket: bucket("create"),
      answer: (call) => create(simulation, ownerOf(call), call),
    },
    {
      method: "POST",
      template: `${parent}/variable/{variableId}`,
      bucket: bucket("update"),
      answer: (call) => update(simulation, ownerOf(call), call),
    },
    {
      method: "DELETE",
      template: `${parent}/variable/{variableId}`,
      bucket: bucket("delete"),
      answer: (call) => remove(simulation, ownerOf(call), call),
    },
  ];
}

/** Variables of the account and of sites. */
export const variableRoutes = (simulation: Simulation): Route[] => [
  ...routesOf(simulation, "/v2/account", "account", () => "account"),
  ...routesOf(simulation, "/v2/site/{siteUid}", "site", (call) => siteParam(simulation, call)),
];
