/** What readers may ask of GraphQL, and how much of it, is set in src/graphql. */
export default {
  graphql: {
    config: {
      endpoint: "/graphql",
      shadowCRUD: true,
      landingPage: false,
      generateArtifacts: false,
    },
  },
};
