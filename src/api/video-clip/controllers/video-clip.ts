import { factories } from "@strapi/strapi";

export default factories.createCoreController("api::video-clip.video-clip");
