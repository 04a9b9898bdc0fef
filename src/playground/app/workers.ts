const WORKERS: Readonly<Record<string, string>> = { json: "json.worker.js", graphql: "graphql.worker.js" };

/** The editor checks and completes in workers: files of their own, because a page under a strict policy can have no other. */
export const setUpWorkers = (): void => {
  Object.assign(globalThis, {
    MonacoEnvironment: {
      getWorker: (_id: string, label: string) =>
        new Worker(new URL(WORKERS[label] ?? "editor.worker.js", document.baseURI), { type: "module" }),
    },
  });
};
