/**
 * ESLint rule: imports between the folders of src point the way docs/ARCHITECTURE.md draws them.
 * Each layer may ask the layers below it; features never ask each other.
 */
import path from "node:path";

const ROOM = {
  surface: ["front-door", "graphql", "reader", "middlewares"],
  feature: [
    "search",
    "syndication",
    "webhook",
    "response-cache",
    "editorial",
    "desk",
    "readiness",
    "preview",
  ],
  mechanism: ["changes", "partner", "public-gate", "formats", "database"],
  noun: [
    "article",
    "author",
    "video-clip",
    "quote",
    "person",
    "topic",
    "section",
  ],
};
const MAY_ASK = {
  map: ["surface", "feature", "mechanism", "noun"],
  surface: ["surface", "feature", "mechanism", "noun"],
  feature: ["mechanism", "noun"],
  mechanism: ["mechanism", "noun"],
  noun: ["mechanism", "noun"],
  derivation: [],
  // What a form shows while somebody types is what is stored on save: one pure function for both.
  admin: ["derivation"],
};
const ADVICE = {
  map: "src/index.ts knows everything and is known by nothing: pass the value in instead",
  surface:
    "a surface is on top: move what is shared down into a mechanism (src/formats, src/changes, src/public-gate)",
  feature:
    "features never import each other, and nothing below imports one: move what both need into a mechanism, or let src/index.ts bring them together",
  mechanism: "code that needs a mechanism belongs in a feature or a surface",
  derivation:
    "a derivation is pure, and is asked by the panel too: it knows only its own folder",
  noun: "code that needs a content type belongs in a mechanism, a feature or a surface",
  admin:
    "screens stay in src/admin: the server knows nothing of them, and they ask it over HTTP",
  outside:
    "src never imports seeds, scripts or tests: what they share belongs in src",
};

/** The layer and the room (top folder) of a file, or null where the rule has nothing to say. */
function place(root, file) {
  const parts = path.relative(root, file).split(path.sep);
  if (parts[0] === "seeds" || parts[0] === "scripts" || parts[0] === "tests")
    return { layer: "outside", room: parts[0] };
  if (parts[0] !== "src") return null;
  if (parts.length === 2) return { layer: "map", room: "index" };
  const room = parts[1] === "api" ? parts[2] : parts[1];
  if (room === "admin") return { layer: "admin", room };
  if (parts[1] === "api" && parts[3] === "derivation")
    return { layer: "derivation", room: `${room}/derivation` };
  const layer = Object.keys(ROOM).find((name) => ROOM[name].includes(room));
  return layer === undefined ? { layer: "unknown", room } : { layer, room };
}

/** Everybody but the panel asks a derivation as a part of its noun. */
const asked = (from, to) =>
  to.layer === "derivation" && from.layer !== "admin" ? "noun" : to.layer;

export const arrows = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      wrongWay: "{{from}} may not import {{to}}: {{advice}}.",
      unknown:
        "src/{{room}} has no place in the drawing: name it in scripts/lint/arrows.mjs and docs/ARCHITECTURE.md.",
    },
  },
  create(context) {
    const from = place(context.cwd, context.filename);
    if (from === null || from.layer === "outside") return {};
    const check = (node) => {
      const target = node.source?.value;
      if (typeof target !== "string" || !target.startsWith(".")) return;
      const to = place(
        context.cwd,
        path.resolve(path.dirname(context.filename), target),
      );
      if (to === null || to.room === from.room) return;
      if (
        MAY_ASK[from.layer]?.includes(asked(from, to)) &&
        !(from.layer === "feature" && to.layer === "feature")
      )
        return;
      const data = {
        from: `src/${from.room}`,
        to: to.layer === "outside" ? to.room : `src/${to.room}`,
        advice: ADVICE[to.layer],
      };
      context.report({ node, messageId: "wrongWay", data });
    };
    return {
      Program(node) {
        if (from.layer === "unknown")
          context.report({
            node,
            messageId: "unknown",
            data: { room: from.room },
          });
      },
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
