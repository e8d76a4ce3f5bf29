/** A long request document, such as a team keeps for years. */

export const REQUESTS = 500;

const SHAPES = [
  (/** @type {number} */ n) => `### Sites ${n}
# @expect 200
# @expect $.pageDetails.count > 0
# @capture siteUid${n} = $.sites[0].uid
GET /v2/account/sites
    ?page=${n}
    &max={{max}}
Accept: application/json
`,
  (/** @type {number} */ n) => `### Devices ${n}
# Of the first site.
GET /v2/site/{{siteUid${n - 1}}}/devices?page=0&max=100
`,
  (/** @type {number} */ n) => `### New site ${n}
PUT /v2/site

{
  "name": "Example ${n}",
  "description": "{{$prompt description}}",
  "onDemand": false,
  "splashtopAutoInstall": true,
  "proxySettings": {
    "host": "proxy.example.com",
    "port": 8080,
    "type": "socks5",
    "username": "example"
  }
}
`,
  (/** @type {number} */ n) => `### Quick job ${n}
@job${n} = Example job
PUT /v2/device/11111111-aaaa-4bbb-8ccc-000000000001/quickjob

{
  "jobName": "{{job${n}}}",
  "jobComponent": {
    "componentUid": "22222222-aaaa-4bbb-8ccc-000000000001",
    "variables": [
      { "name": "first", "value": "${n}" },
      { "name": "second", "value": "{{max}}" }
    ]
  }
}
`,
];

export function longDocument() {
  const requests = Array.from({ length: REQUESTS }, (_, n) => SHAPES[n % SHAPES.length]?.(n) ?? "");
  return ["# @account Example Ltd\n@max = 100\n", ...requests].join("\n");
}
