/** The baseline: `fetch` and `JSON.parse`, with nothing around them. */

/**
 * @param {import("./demo.mjs").Endpoint} endpoint
 * @returns {Promise<(pathAndQuery: string) => Promise<any>>}
 */
export async function bareGet({ baseUrl, apiKey, apiSecret }) {
  const response = await fetch(new URL("/auth/oauth/token", baseUrl), {
    method: "POST",
    headers: { authorization: `Basic ${btoa("public-client:public")}` },
    body: new URLSearchParams({ grant_type: "password", username: apiKey, password: apiSecret }),
  });
  const { access_token: token } = JSON.parse(await response.text());
  const headers = { authorization: `Bearer ${token}` };
  return async (pathAndQuery) => JSON.parse(await (await fetch(baseUrl + pathAndQuery, { headers })).text());
}

/**
 * Walks the devices of the account in order, with some pages on their way.
 * @param {(pathAndQuery: string) => Promise<any>} get
 * @param {number} ahead
 */
export async function* bareWalk(get, ahead) {
  const page = (/** @type {number} */ number) => get(`/v2/account/devices?page=${number}&max=250`);
  const first = await page(0);
  yield first.devices;
  const count = Math.ceil(first.pageDetails.totalCount / 250);
  const running = [];
  for (let next = 1; next < count || running.length > 0;) {
    while (next < count && running.length < ahead) running.push(page(next++));
    yield (await running.shift()).devices;
  }
}
