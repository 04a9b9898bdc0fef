import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { Kind, parse } from "graphql";
import type { ReadyQuery } from "./ready-query.ts";

/** The sidebar's menu of ready queries: each opens in its own tab and runs. */
export const readyPlugin = (queries: readonly ReadyQuery[]): GraphiQLPlugin => ({
  title: "Ready queries",
  icon: ReadyIcon,
  content: () => <ReadyQueries queries={queries} />,
});

const ReadyQueries = ({ queries }: { readonly queries: readonly ReadyQuery[] }) => {
  const open = useOpen();
  const groups = [...new Set(queries.map(({ group }) => group))];
  return (
    <section className="readout-ready" aria-label="Ready queries">
      <h2>Ready queries</h2>
      <p>Each runs as it stands. Change anything; the field names complete with Ctrl+Space.</p>
      {groups.map((group) => (
        <div key={group}>
          <h3>{group}</h3>
          <ul>
            {queries
              .filter((query) => query.group === group)
              .map((query) => (
                <li key={query.title}>
                  <button type="button" onClick={() => open(query.query)}>
                    <strong>{query.title}</strong>
                    <span>{query.shows.replaceAll("`", "")}</span>
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
};

/** Goes to the tab that holds the query, or opens one, and runs it. */
const useOpen = (): ((query: string) => void) => {
  const { addTab, changeTab, run, setOperationFacts } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  return (query) => {
    const at = tabs.findIndex((tab) => tab.query === query);
    if (at >= 0) changeTab(at);
    else {
      addTab();
      queryEditor?.setValue(query);
    }
    // The editor would find out by itself, but only a while after the text has changed.
    setOperationFacts(factsOf(query));
    run();
  };
};

const factsOf = (query: string) => {
  const documentAST = parse(query);
  const operations = documentAST.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const operationName = operations[0]?.name?.value;
  return { documentAST, operations, ...(operationName === undefined ? {} : { operationName }) };
};

const ReadyIcon = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" role="img" aria-label="Ready queries">
    <path d="M4 5h16M4 10h10M4 15h7M4 20h5" strokeLinecap="round" />
    <path d="m15 13 6 4-6 4z" strokeLinejoin="round" />
  </svg>
);
