import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

/** What each field counts, by type and field: `Call.reports`. */
export type Prices = ReadonlyMap<string, Price>;

interface Price {
  readonly weight: number | null;
  readonly list: ListSize | null;
}

interface ListSize {
  readonly assumedSize: number;
  readonly slicingArguments: readonly string[];
  readonly sizedFields: readonly string[];
}

/** What `@cost` and `@listSize` say in a schema. */
export function pricesOf(schema: GraphQLSchema): Prices {
  const prices = new Map<string, Price>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      prices.set(`${type.name}.${field.name}`, priceOf(field, schema));
    }
  }
  return prices;
}

function priceOf(field: GraphQLField<unknown, unknown>, schema: GraphQLSchema): Price {
  const valuesOf = (name: string): Record<string, unknown> | undefined => {
    const directive = schema.getDirective(name);
    return directive && field.astNode ? getDirectiveValues(directive, field.astNode) : undefined;
  };
  const cost = valuesOf("cost");
  const list = valuesOf("listSize");
  return {
    weight: cost === undefined ? null : Number(cost.weight),
    list:
      list === undefined
        ? null
        : {
            assumedSize: Number(list.assumedSize),
            slicingArguments: names(list.slicingArguments),
            sizedFields: names(list.sizedFields),
          },
  };
}

const names = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** An operation that is valid against the schema, with the values of its variables. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly prices: Prices;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * What an operation may cost at most, by `@cost` and `@listSize` of the schema: each object counts its weight, and what
 * is in a list counts as often as the list is long, or is assumed to be. What is asked of the schema itself is free.
 * After IBM's cost specification (https://ibm.github.io/graphql-specs/cost-spec.html). Time is linear in the document:
 * a fragment is counted once for each length of list that it stands in.
 */
export function costOf({ schema, prices, document, operation, variables }: Operation): number {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const root = schema.getRootType(operation.operation);
  return root
    ? costOfSelections(operation.selectionSet, root, null, { schema, prices, fragments, variables, known: new Map() })
    : 0;
}

interface Counting {
  readonly schema: GraphQLSchema;
  readonly prices: Prices;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly known: Map<string, number>;
}

const UNPRICED: Price = { weight: null, list: null };

/** On a page: which of its fields are lists, and how long they are. */
interface SizedFields {
  readonly names: readonly string[];
  readonly size: number;
}

function costOfSelections(
  { selections }: SelectionSetNode,
  type: GraphQLCompositeType,
  sized: SizedFields | null,
  counting: Counting,
): number {
  let cost = 0;
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      cost += costOfField(selection, type, sized, counting);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const on = selection.typeCondition && counting.schema.getType(selection.typeCondition.name.value);
      cost += costOfSelections(selection.selectionSet, isCompositeType(on) ? on : type, sized, counting);
    } else {
      cost += costOfFragment(selection.name.value, sized, counting);
    }
  }
  return cost;
}

function costOfFragment(name: string, sized: SizedFields | null, counting: Counting): number {
  const key = JSON.stringify([name, sized]);
  const known = counting.known.get(key);
  if (known !== undefined) return known;
  const fragment = counting.fragments.get(name);
  const on = fragment && counting.schema.getType(fragment.typeCondition.name.value);
  const cost = fragment && isCompositeType(on) ? costOfSelections(fragment.selectionSet, on, sized, counting) : 0;
  counting.known.set(key, cost);
  return cost;
}

function costOfField(
  node: FieldNode,
  parent: GraphQLCompositeType,
  sized: SizedFields | null,
  counting: Counting,
): number {
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
  if (field === undefined) return 0;
  const { weight, list } = counting.prices.get(`${parent.name}.${field.name}`) ?? UNPRICED;
  const type = getNamedType(field.type);
  const own = weight ?? (isLeafType(type) ? 0 : 1);
  const length = list === null ? 1 : lengthOf(node, field, list, counting);
  const page = list !== null && list.sizedFields.length > 0 ? { names: list.sizedFields, size: length } : null;
  const inner =
    node.selectionSet && isCompositeType(type) ? costOfSelections(node.selectionSet, type, page, counting) : 0;
  const times = sized?.names.includes(node.name.value) ? sized.size : page === null ? length : 1;
  return times * (own + inner);
}

function lengthOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  { assumedSize, slicingArguments }: ListSize,
  { variables }: Counting,
): number {
  const values = getArgumentValues(field, node, variables);
  const given = slicingArguments.flatMap((name) => {
    const value = values[name];
    if (Array.isArray(value)) return value.length;
    // A size that is out of bounds is an error of its own.
    return typeof value === "number" ? Math.max(value, 0) : [];
  });
  return given.length === 0 ? assumedSize : Math.max(...given);
}
