import js from "@eslint/js";
import tseslint from "typescript-eslint";

const noVscode = { name: "vscode", message: "This folder runs without VS Code; pass what it needs in." };
const above = (folder, ...rooms) => ({
  group: rooms.flatMap((room) => [`**/${room}`, `**/${room}/**`]),
  message: `src/${folder} may not depend on this folder; see docs/architecture.md.`,
});

/** Whoever takes one function from the library's face loads all of it. */
const wholeApi = {
  regex: "^(\\.\\./)+api$",
  allowTypeImports: true,
  message: "Import values from their own module of src/api, so that activation loads no more than it needs.",
};

const arrows = [
  ["api", ["accounts", "estate", "views", "documents", "requests", "commands", "demo"], { vscode: false }],
  ["demo", ["api", "accounts", "estate", "views", "documents", "requests", "commands"], { vscode: false }],
  ["estate", ["accounts", "views", "documents", "requests", "commands", "demo"], { vscode: false }],
  ["accounts", ["views", "documents", "requests"], {}],
  ["views", ["documents", "requests"], {}],
  ["documents", ["views", "requests"], {}],
  ["requests", ["views"], {}],
  ["commands", ["views", "documents", "requests"], {}],
];

export default tseslint.config(
  {
    ignores: ["dist/**", ".vscode-test/**", "test-results/**", "src/api/generated/**", "bench/results/**"],
  },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  ...arrows.map(([folder, forbidden, { vscode = true }]) => ({
    files: [`src/${folder}/**/*.ts`],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          paths: vscode ? [] : [noVscode],
          patterns: [
            above(folder, ...forbidden),
            { group: ["**/extension"], message: "Nothing imports the composition root." },
            ...(folder === "api" ? [] : [wholeApi]),
          ],
        },
      ],
    },
  })),
  { files: ["src/demo/cli.ts", "test/**/*.ts"], rules: { "no-console": "off" } },
  {
    files: ["**/*.mjs"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        fetch: "readonly",
        setTimeout: "readonly",
        clearTimeout: "readonly",
        Buffer: "readonly",
        AbortSignal: "readonly",
        URLSearchParams: "readonly",
        btoa: "readonly",
        performance: "readonly",
      },
    },
  },
);
