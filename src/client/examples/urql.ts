// The same documents with urql, for those who have it: a leader's calls, and the next that is reported.
//   npx tsx src/client/examples/urql.ts http://127.0.0.1:4000 "William Ruto"
// In a project of your own, import the documents from "readout/client".
import { Client, fetchExchange, subscriptionExchange } from "@urql/core";
import { createClient } from "graphql-sse";
import { CallsReportedDocument, LeaderCallsDocument } from "../index.ts";

const [url = "http://127.0.0.1:4000", name = "William Ruto"] = process.argv.slice(2);

const events = createClient({ url: `${url}/graphql` });
const client = new Client({
  url: `${url}/graphql`,
  preferGetMethod: false,
  exchanges: [
    fetchExchange,
    subscriptionExchange({
      forwardSubscription: ({ query = "", variables = {} }) => ({
        subscribe: (sink) => ({ unsubscribe: events.subscribe({ query, variables }, sink) }),
      }),
    }),
  ],
});

const { data, error } = await client.query(LeaderCallsDocument, { leader: { name } });
if (error) throw error;
console.log(`${data?.callsByLeader?.totalCount ?? 0} calls`);

const { unsubscribe } = client
  .subscription(CallsReportedDocument, { filter: { leaders: [{ name }] } })
  .subscribe(({ data }) => {
    const [first, second] = data?.callReported.call.participants ?? [];
    console.log(`reported: ${first?.leader.name} and ${second?.leader.name}`);
    unsubscribe();
  });
