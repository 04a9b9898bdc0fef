import { ToolbarButton, useGraphiQL } from "@graphiql/react";
import { useState } from "react";
import { hashOf } from "./shared-link.ts";

/** Puts the query into the page's address, and the address on the clipboard where the browser lets it. */
export const ShareButton = () => {
  const tab = useGraphiQL((state) => state.tabs[state.activeTabIndex]);
  const [label, setLabel] = useState(LABEL);
  const share = async (): Promise<void> => {
    const hash = hashOf({ query: tab?.query ?? "", variables: tab?.variables ?? "" });
    window.history.replaceState(null, "", `#${hash}`);
    // Without a secure context there is no clipboard; the link is in the address bar all the same.
    const copied = await navigator.clipboard?.writeText(window.location.href).then(
      () => true,
      () => false,
    );
    setLabel(copied ? "Link copied" : "The link is in the address bar");
    setTimeout(() => setLabel(LABEL), 3000);
  };
  return (
    <ToolbarButton label={label} onClick={share}>
      <svg
        className="graphiql-toolbar-icon"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        aria-hidden="true"
      >
        <path d="M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-5.7-5.7l-1.6 1.7" />
        <path d="M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 5.7 5.7l1.6-1.7" />
      </svg>
    </ToolbarButton>
  );
};

const LABEL = "Link to this query";
