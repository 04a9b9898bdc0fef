// The same documents with Apollo Client, for those who have it: a leader's calls, and the next that is reported.
//   npx tsx src/client/examples/apollo.ts http://127.0.0.1:4000 "William Ruto"
// In a project of your own, import the documents from "readout/client".
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from "@apollo/client";
import { GraphQLWsLink } from "@apollo/client/link/subscriptions";
import { OperationTypeNode } from "graphql";
import { createClient } from "graphql-ws";
// Browsers, and Node from 22 on, have a WebSocket of their own.
import { WebSocket } from "ws";
import { CallsReportedDocument, LeaderCallsDocument } from "../index.ts";

const [url = "http://127.0.0.1:4000", name = "William Ruto"] = process.argv.slice(2);

const sockets = createClient({ url: `${url.replace(/^http/, "ws")}/graphql`, webSocketImpl: WebSocket });
const client = new ApolloClient({
  cache: new InMemoryCache(),
  link: ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    new GraphQLWsLink(sockets),
    new HttpLink({ uri: `${url}/graphql` }),
  ),
});

const { data } = await client.query({ query: LeaderCallsDocument, variables: { leader: { name } } });
console.log(`${data?.callsByLeader?.totalCount ?? 0} calls`);

const subscription = client
  .subscribe({ query: CallsReportedDocument, variables: { filter: { leaders: [{ name }] } } })
  .subscribe(({ data }) => {
    const [first, second] = data?.callReported.call.participants ?? [];
    console.log(`reported: ${first?.leader.name} and ${second?.leader.name}`);
    subscription.unsubscribe();
  });
