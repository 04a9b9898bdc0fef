import { explorerPlugin } from "@graphiql/plugin-explorer";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "monaco-editor/min/vs/editor/editor.main.css";
import "graphiql/style.css";
import "@graphiql/plugin-explorer/style.css";
import "./style.css";
import { EditorComfort } from "./EditorComfort.tsx";
import { fetcherOf } from "./fetcher.ts";
import { Header } from "./Header.tsx";
import { readyPlugin } from "./ReadyQueries.tsx";
import { readyQueries } from "./ready-query.ts";
import { ShareButton } from "./ShareButton.tsx";
import { sharedQuery } from "./shared-link.ts";
import { setUpWorkers } from "./workers.ts";

/** The files under queries/, by path; put in by the build. */
declare const QUERY_FILES: Readonly<Record<string, string>>;

setUpWorkers();

const QUERIES = readyQueries(QUERY_FILES);
/** One of each group stands ready in a tab; the rest is in the menu. */
const TABS = QUERIES.filter(({ group }, index) => QUERIES.findIndex((other) => other.group === group) === index);
const READY = readyPlugin(QUERIES);
const PLUGINS = [READY, explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN];
/** On a narrow screen the menu would cover the editor. */
const OPEN_AT_FIRST = window.matchMedia("(min-width: 1000px)").matches ? { visiblePlugin: READY } : {};

const SHARED = sharedQuery(window.location.hash);
/** GraphiQL opens these when it has kept no tabs from an earlier visit … */
const FIRST_TABS = [...(SHARED === null ? [] : [SHARED]), ...TABS.map(({ query }) => ({ query, variables: "" }))];
/** … and adds this one when it has. */
const FIRST_QUERY =
  SHARED === null ? {} : { initialQuery: SHARED.query, initialVariables: SHARED.variables, initialHeaders: "" };
const IS_FIRST_VISIT = window.localStorage.getItem("graphiql:tabState") === null;

const fetcher = fetcherOf(new URL("graphql", document.baseURI).pathname);

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no #root element.");
createRoot(root).render(
  <StrictMode>
    <Header />
    <GraphiQL
      fetcher={fetcher}
      schemaDescription={true}
      defaultTabs={FIRST_TABS}
      {...FIRST_QUERY}
      plugins={PLUGINS}
      {...OPEN_AT_FIRST}
      defaultEditorToolsVisibility={SHARED !== null && SHARED.variables !== ""}
      shouldPersistHeaders={false}
    >
      <GraphiQL.Logo>
        <EditorComfort answer={IS_FIRST_VISIT || SHARED !== null} />
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, copy, merge }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <ShareButton />
          </>
        )}
      </GraphiQL.Toolbar>
    </GraphiQL>
  </StrictMode>,
);
