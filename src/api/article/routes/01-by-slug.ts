export default {
  routes: [
    {
      method: "GET",
      path: "/articles/by-slug/:slug",
      handler: "article.bySlug",
    },
  ],
};
