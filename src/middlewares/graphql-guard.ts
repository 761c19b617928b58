import { graphqlGuard } from "../graphql/graphql-guard";

export default () => graphqlGuard();
