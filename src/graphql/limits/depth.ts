import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";

/**
 * A validation rule: no field may stand more than `limit` fields deep, fragments counted where they are spread.
 * What the schema itself is asked (`__schema`, `__type`) does not count; graphql-js bounds that on its own.
 * Time is linear in the document: each fragment is measured once.
 */
export const depthLimit =
  (limit: number) =>
  (context: ValidationContext): ASTVisitor => {
    const depths = new Map<FragmentDefinitionNode, number>();
    return {
      [Kind.OPERATION_DEFINITION]: (operation: OperationDefinitionNode) => {
        const depth = depthOf(operation.selectionSet, context, depths);
        if (depth <= limit) return;
        context.reportError(
          new GraphQLError(`The operation is ${depth} fields deep; at most ${limit} are allowed.`, {
            nodes: operation,
            extensions: { code: "TOO_DEEP", limit, depth },
          }),
        );
      },
    };
  };

function depthOf(
  { selections }: SelectionSetNode,
  context: ValidationContext,
  depths: Map<FragmentDefinitionNode, number>,
): number {
  let deepest = 0;
  for (const selection of selections) {
    let depth = 0;
    if (selection.kind === Kind.FIELD) {
      const inner = selection.selectionSet;
      const counts = inner !== undefined && !selection.name.value.startsWith("__");
      depth = 1 + (counts ? depthOf(inner, context, depths) : 0);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      depth = depthOf(selection.selectionSet, context, depths);
    } else {
      const fragment = context.getFragment(selection.name.value);
      if (fragment) depth = depthOfFragment(fragment, context, depths);
    }
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function depthOfFragment(
  fragment: FragmentDefinitionNode,
  context: ValidationContext,
  depths: Map<FragmentDefinitionNode, number>,
): number {
  const known = depths.get(fragment);
  if (known !== undefined) return known;
  // A cycle comes back here before the fragment is measured: it adds nothing, and is an error by another rule.
  depths.set(fragment, 0);
  const depth = depthOf(fragment.selectionSet, context, depths);
  depths.set(fragment, depth);
  return depth;
}
