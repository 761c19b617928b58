export default {
  graphql: {
    config: {
      endpoint: "/graphql",
      shadowCRUD: true,
      defaultLimit: 25,
      maxLimit: 100,
      depthLimit: 7,
      landingPage: false,
      generateArtifacts: false,
      apolloServer: {
        introspection: process.env["NODE_ENV"] !== "production",
        csrfPrevention: false,
      },
    },
  },
};
