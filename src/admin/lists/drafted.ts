const DRAFTED = [
  "api::article.article",
  "api::quote.quote",
  "api::video-clip.video-clip",
];

/** Whether a type has a draft and what readers see: only these stand at the desk. */
export const isDrafted = (uid: string): boolean => DRAFTED.includes(uid);
