import { factories } from "@strapi/strapi";

export default factories.createCoreRouter("api::video-clip.video-clip", {
  only: ["find", "findOne"],
});
