import { useGraphiQL } from "@graphiql/react";
import { useEffect } from "react";

/** Sets the editors so that a query and its answer fit side by side: smaller letters, long lines wrapped. */
export const EditorComfort = () => {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, responseEditor]) {
      editor?.updateOptions({ fontSize: 13, lineHeight: 19, wordWrap: "on", lineNumbersMinChars: 3 });
    }
  }, [queryEditor, variableEditor, responseEditor]);
  return null;
};
