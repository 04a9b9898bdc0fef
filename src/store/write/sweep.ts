import type { Transaction } from "./bulk.ts";
import { distinct, type Touched } from "./touched.ts";

/** Removes leaders, offices, missions and topics of which nothing is left in any article. */
export async function sweep(transaction: Transaction, touched: Touched): Promise<void> {
  const leaderIds = [...touched.leaderIds];
  await transaction.leader.deleteMany({ where: { id: { in: leaderIds }, reported: { none: {} } } });
  await sweepOffices(transaction, leaderIds);
  await transaction.mission.deleteMany({ where: { id: { in: [...touched.missionIds] }, reported: { none: {} } } });
  await sweepTopics(transaction, touched.topicIds);
}

/** An office that articles alone know stays while one gives it to the leader, or to a participant of a call. */
async function sweepOffices(transaction: Transaction, leaderIds: readonly string[]): Promise<void> {
  const offices = await transaction.office.findMany({
    where: { leaderId: { in: [...leaderIds] }, basis: "reported", on: { none: {} } },
    select: { id: true, leaderId: true, title: true, of: true },
  });
  for (const { id, leaderId, title, of } of offices) {
    const given = await transaction.leaderReported.count({ where: { leaderId, officeTitle: title, officeOf: of } });
    if (given === 0) await transaction.office.delete({ where: { id } });
  }
}

/** From the narrowest up: a broader topic may have been there for its narrower ones alone. */
async function sweepTopics(transaction: Transaction, topicIds: readonly string[]): Promise<void> {
  if (topicIds.length === 0) return;
  const unused = await transaction.topic.findMany({
    where: { id: { in: [...topicIds] }, reported: { none: {} }, narrower: { none: {} } },
    select: { id: true, broaderId: true },
  });
  await transaction.topic.deleteMany({ where: { id: { in: unused.map(({ id }) => id) } } });
  await sweepTopics(transaction, distinct(unused.flatMap(({ broaderId }) => broaderId ?? [])));
}
