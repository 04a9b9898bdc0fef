import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect, useRef } from "react";

/**
 * Sets the editors so that a query and its answer fit side by side: smaller letters, long lines wrapped. With `answer`
 * the query that the page opens on is run as soon as the schema is there, so that the first thing to see is an answer.
 */
export const EditorComfort = ({ answer }: { readonly answer: boolean }) => {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  const hasSchema = useGraphiQL((state) => Boolean(state.schema));
  const { run } = useGraphiQLActions();
  const isAnswered = useRef(!answer);

  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, responseEditor]) {
      editor?.updateOptions({ fontSize: 13, lineHeight: 19, wordWrap: "on", lineNumbersMinChars: 3 });
    }
  }, [queryEditor, variableEditor, responseEditor]);

  useEffect(() => {
    if (isAnswered.current || !hasSchema || !queryEditor || !responseEditor) return;
    isAnswered.current = true;
    run();
  }, [hasSchema, queryEditor, responseEditor, run]);

  return null;
};
