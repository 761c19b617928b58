/** In this order. The gate is the first that looks at a request; before it stands only what every answer gets, refusals too. */
export default [
  "strapi::logger",
  {
    name: "strapi::security",
    config: {
      referrerPolicy: { policy: "strict-origin-when-cross-origin" },
      // The panel's policy; the gate gives data and the reader stricter ones.
      contentSecurityPolicy: {
        // As text: Strapi merges lists by position with its own, which let Strapi's market in.
        directives: {
          "img-src": "'self' data: blob:",
          "connect-src": "'self'",
          "object-src": "'none'",
          "frame-ancestors": "'self'",
        },
      },
    },
  },
  "global::public-gate",
  // Needs nothing of what follows: it reads its own body, and says its own errors.
  "global::graphql-guard",
  "global::login-limit",
  "strapi::errors",
  "global::tell-unavailable",
  "global::conflicts",
  "global::input-errors",
  // The gate says who may read from another origin; Strapi insists that its own is in the list.
  { name: "strapi::cors", config: { origin: [], credentials: false } },
  "strapi::query",
  // Outside all that writes, so that its answer waits for what follows from it.
  "global::settle-writes",
  // Uploads only, and only those that the gate lets through; JSON is read by the next one.
  {
    name: "strapi::body",
    config: {
      json: false,
      urlencoded: false,
      text: false,
      formidable: { maxFileSize: 50 * 1024 * 1024 },
    },
  },
  "global::json-body",
  // Whoever has been heard to the end: only so many writers at once, so that they leave readers a connection.
  "global::limit-writers",
  // What is said beside a body's fields: which state it was made from, and that a change is minor.
  "global::based-on",
  "global::minor",
  // What readers are answered over REST, from one moment of the database.
  "global::public-content",
  // The reader's pages, and its own page for what nobody below has found.
  "global::reader",
  "strapi::session",
  "strapi::favicon",
  "strapi::public",
];
