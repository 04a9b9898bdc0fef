// Lists the topics of the calls in which a mission came up, with how often:
//   npx tsx src/client/examples/mission-topics.ts http://127.0.0.1:4000 MSS
// In a project of your own, import from "readout/client".
import { createClient, MissionTopicsDocument } from "../index.ts";

const [url = "http://127.0.0.1:4000", name = "MSS"] = process.argv.slice(2);

const { mission, topicsByMission } = await createClient(url).request(MissionTopicsDocument, {
  mission: { name },
  first: 100,
});

console.log(mission === null ? `No article names a mission ${name}.` : mission.name);
for (const { callCount, node, phrases } of topicsByMission?.edges ?? []) {
  console.log(`${String(callCount).padStart(4)}  ${node.name}: ${phrases.map(({ phrase }) => phrase).join("; ")}`);
}
