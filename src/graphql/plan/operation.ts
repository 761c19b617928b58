import type {
  DocumentNode,
  FragmentDefinitionNode,
  GraphQLSchema,
  OperationDefinitionNode,
} from "graphql";

/** A query that was parsed, validated and found to be within the limits: it may be executed as it is. */
export interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** The document's, by name. */
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced: as their types have them. */
  variables: Record<string, unknown>;
}
