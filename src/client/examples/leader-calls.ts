// Prints a leader's calls as a table:
//   npx tsx src/client/examples/leader-calls.ts http://127.0.0.1:4000 "William Ruto"
// In a project of your own, import from "readout/client".
import { createClient, LeaderCallsDocument } from "../index.ts";

const [url = "http://127.0.0.1:4000", name = "William Ruto"] = process.argv.slice(2);

const { callsByLeader } = await createClient(url).request(LeaderCallsDocument, { leader: { name }, first: 100 });

if (callsByLeader === null) {
  console.log(`No article names a leader ${name}.`);
} else {
  console.table(
    callsByLeader.nodes.map(({ channel, moment, participants, topics, missions }) => ({
      with: participants.map(({ leader }) => leader.name).join(", "),
      channel,
      when: moment.edtf ?? moment.words ?? "?",
      about: topics.flatMap(({ phrases }) => phrases[0]?.phrase ?? []).join("; "),
      missions: missions.map((mission) => mission.acronym ?? mission.name).join(", "),
    })),
  );
}
