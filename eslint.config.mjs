import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import tseslint from "typescript-eslint";

import { arrows } from "./scripts/lint/arrows.mjs";

export default tseslint.config(
  {
    ignores: [
      "**/dist/",
      "build/",
      "coverage/",
      "types/generated/",
      "examples/frontend/story.ts",
      ".strapi/",
      ".data/",
      "public/uploads/",
    ],
  },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { dateline: { rules: { arrows } } },
    rules: {
      "dateline/arrows": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      eqeqeq: ["error", "always"],
      "no-console": "error",
    },
  },
  {
    files: ["scripts/**", "seeds/**", "tests/**"],
    rules: { "no-console": "off" },
  },
  {
    // What HTTP answers is unknown data: a test reads it without first proving every shape.
    files: ["tests/**/*.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    files: ["**/*.mjs", "public/**/*.js"],
    languageOptions: {
      sourceType: "module",
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        Buffer: "readonly",
        setTimeout: "readonly",
        clearTimeout: "readonly",
        setInterval: "readonly",
        clearInterval: "readonly",
        fetch: "readonly",
        document: "readonly",
        window: "readonly",
        location: "readonly",
        URLSearchParams: "readonly",
        AbortController: "readonly",
        AbortSignal: "readonly",
        Intl: "readonly",
        customElements: "readonly",
        HTMLElement: "readonly",
        history: "readonly",
      },
    },
    rules: { eqeqeq: ["error", "always"] },
  },
  {
    // Loaded by `node --require`, before the newsroom.
    files: ["tests/{prove,bench}/{without,lib}/*.js"],
    languageOptions: {
      sourceType: "commonjs",
      globals: {
        __dirname: "readonly",
        Buffer: "readonly",
        process: "readonly",
      },
    },
    rules: { eqeqeq: ["error", "always"] },
  },
  prettier,
);
