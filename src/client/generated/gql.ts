/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query CallEvidence($id: ID!) {\n  call(id: $id) {\n    id\n    channel\n    status\n    moment {\n      edtf\n      words\n    }\n    participants {\n      asReported\n      leader {\n        name\n      }\n    }\n    reports {\n      confidence\n      rule\n      article {\n        id\n        title\n        source\n        url\n      }\n      evidence {\n        start\n        end\n        quote\n      }\n    }\n  }\n}": typeof types.CallEvidenceDocument,
    "subscription CallsReported($filter: CallFilter, $after: String) {\n  callReported(filter: $filter, after: $after) {\n    cursor\n    corrected\n    report {\n      article {\n        id\n        title\n        source\n        url\n      }\n      evidence {\n        quote\n      }\n    }\n    call {\n      id\n      channel\n      status\n      moment {\n        edtf\n        words\n      }\n      participants {\n        asReported\n        leader {\n          id\n          name\n        }\n      }\n      topics {\n        phrases {\n          phrase\n        }\n      }\n      missions {\n        name\n        acronym\n      }\n    }\n  }\n}": typeof types.CallsReportedDocument,
    "query LeaderCalls($leader: LeaderRef!, $first: Int, $after: String) {\n  callsByLeader(leader: $leader, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      channel\n      moment {\n        edtf\n        words\n      }\n      participants {\n        asReported\n        leader {\n          id\n          name\n        }\n        office {\n          title\n          country {\n            name\n          }\n          organisation {\n            name\n          }\n        }\n      }\n      topics {\n        topic {\n          name\n        }\n        phrases {\n          phrase\n        }\n      }\n      missions {\n        name\n        acronym\n      }\n    }\n  }\n}": typeof types.LeaderCallsDocument,
    "query MissionTopics($mission: MissionRef!, $first: Int, $after: String) {\n  mission(by: $mission) {\n    name\n  }\n  topicsByMission(mission: $mission, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      callCount\n      phrases {\n        phrase\n      }\n      node {\n        id\n        name\n        code\n      }\n    }\n  }\n}": typeof types.MissionTopicsDocument,
    "query ReadText($text: String!, $publishedAt: DateTime, $title: String) {\n  read(text: $text, publishedAt: $publishedAt, title: $title) {\n    calls {\n      channel\n      status\n      moment {\n        edtf\n        words\n      }\n      participants {\n        leader {\n          name\n        }\n        office {\n          words\n        }\n      }\n      topics {\n        phrase\n      }\n      missions {\n        name\n      }\n      evidence {\n        start\n        end\n        quote\n      }\n    }\n  }\n}": typeof types.ReadTextDocument,
};
const documents: Documents = {
    "query CallEvidence($id: ID!) {\n  call(id: $id) {\n    id\n    channel\n    status\n    moment {\n      edtf\n      words\n    }\n    participants {\n      asReported\n      leader {\n        name\n      }\n    }\n    reports {\n      confidence\n      rule\n      article {\n        id\n        title\n        source\n        url\n      }\n      evidence {\n        start\n        end\n        quote\n      }\n    }\n  }\n}": types.CallEvidenceDocument,
    "subscription CallsReported($filter: CallFilter, $after: String) {\n  callReported(filter: $filter, after: $after) {\n    cursor\n    corrected\n    report {\n      article {\n        id\n        title\n        source\n        url\n      }\n      evidence {\n        quote\n      }\n    }\n    call {\n      id\n      channel\n      status\n      moment {\n        edtf\n        words\n      }\n      participants {\n        asReported\n        leader {\n          id\n          name\n        }\n      }\n      topics {\n        phrases {\n          phrase\n        }\n      }\n      missions {\n        name\n        acronym\n      }\n    }\n  }\n}": types.CallsReportedDocument,
    "query LeaderCalls($leader: LeaderRef!, $first: Int, $after: String) {\n  callsByLeader(leader: $leader, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      channel\n      moment {\n        edtf\n        words\n      }\n      participants {\n        asReported\n        leader {\n          id\n          name\n        }\n        office {\n          title\n          country {\n            name\n          }\n          organisation {\n            name\n          }\n        }\n      }\n      topics {\n        topic {\n          name\n        }\n        phrases {\n          phrase\n        }\n      }\n      missions {\n        name\n        acronym\n      }\n    }\n  }\n}": types.LeaderCallsDocument,
    "query MissionTopics($mission: MissionRef!, $first: Int, $after: String) {\n  mission(by: $mission) {\n    name\n  }\n  topicsByMission(mission: $mission, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      callCount\n      phrases {\n        phrase\n      }\n      node {\n        id\n        name\n        code\n      }\n    }\n  }\n}": types.MissionTopicsDocument,
    "query ReadText($text: String!, $publishedAt: DateTime, $title: String) {\n  read(text: $text, publishedAt: $publishedAt, title: $title) {\n    calls {\n      channel\n      status\n      moment {\n        edtf\n        words\n      }\n      participants {\n        leader {\n          name\n        }\n        office {\n          words\n        }\n      }\n      topics {\n        phrase\n      }\n      missions {\n        name\n      }\n      evidence {\n        start\n        end\n        quote\n      }\n    }\n  }\n}": types.ReadTextDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CallEvidence($id: ID!) {\n  call(id: $id) {\n    id\n    channel\n    status\n    moment {\n      edtf\n      words\n    }\n    participants {\n      asReported\n      leader {\n        name\n      }\n    }\n    reports {\n      confidence\n      rule\n      article {\n        id\n        title\n        source\n        url\n      }\n      evidence {\n        start\n        end\n        quote\n      }\n    }\n  }\n}"): (typeof documents)["query CallEvidence($id: ID!) {\n  call(id: $id) {\n    id\n    channel\n    status\n    moment {\n      edtf\n      words\n    }\n    participants {\n      asReported\n      leader {\n        name\n      }\n    }\n    reports {\n      confidence\n      rule\n      article {\n        id\n        title\n        source\n        url\n      }\n      evidence {\n        start\n        end\n        quote\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription CallsReported($filter: CallFilter, $after: String) {\n  callReported(filter: $filter, after: $after) {\n    cursor\n    corrected\n    report {\n      article {\n        id\n        title\n        source\n        url\n      }\n      evidence {\n        quote\n      }\n    }\n    call {\n      id\n      channel\n      status\n      moment {\n        edtf\n        words\n      }\n      participants {\n        asReported\n        leader {\n          id\n          name\n        }\n      }\n      topics {\n        phrases {\n          phrase\n        }\n      }\n      missions {\n        name\n        acronym\n      }\n    }\n  }\n}"): (typeof documents)["subscription CallsReported($filter: CallFilter, $after: String) {\n  callReported(filter: $filter, after: $after) {\n    cursor\n    corrected\n    report {\n      article {\n        id\n        title\n        source\n        url\n      }\n      evidence {\n        quote\n      }\n    }\n    call {\n      id\n      channel\n      status\n      moment {\n        edtf\n        words\n      }\n      participants {\n        asReported\n        leader {\n          id\n          name\n        }\n      }\n      topics {\n        phrases {\n          phrase\n        }\n      }\n      missions {\n        name\n        acronym\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LeaderCalls($leader: LeaderRef!, $first: Int, $after: String) {\n  callsByLeader(leader: $leader, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      channel\n      moment {\n        edtf\n        words\n      }\n      participants {\n        asReported\n        leader {\n          id\n          name\n        }\n        office {\n          title\n          country {\n            name\n          }\n          organisation {\n            name\n          }\n        }\n      }\n      topics {\n        topic {\n          name\n        }\n        phrases {\n          phrase\n        }\n      }\n      missions {\n        name\n        acronym\n      }\n    }\n  }\n}"): (typeof documents)["query LeaderCalls($leader: LeaderRef!, $first: Int, $after: String) {\n  callsByLeader(leader: $leader, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      channel\n      moment {\n        edtf\n        words\n      }\n      participants {\n        asReported\n        leader {\n          id\n          name\n        }\n        office {\n          title\n          country {\n            name\n          }\n          organisation {\n            name\n          }\n        }\n      }\n      topics {\n        topic {\n          name\n        }\n        phrases {\n          phrase\n        }\n      }\n      missions {\n        name\n        acronym\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MissionTopics($mission: MissionRef!, $first: Int, $after: String) {\n  mission(by: $mission) {\n    name\n  }\n  topicsByMission(mission: $mission, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      callCount\n      phrases {\n        phrase\n      }\n      node {\n        id\n        name\n        code\n      }\n    }\n  }\n}"): (typeof documents)["query MissionTopics($mission: MissionRef!, $first: Int, $after: String) {\n  mission(by: $mission) {\n    name\n  }\n  topicsByMission(mission: $mission, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      callCount\n      phrases {\n        phrase\n      }\n      node {\n        id\n        name\n        code\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadText($text: String!, $publishedAt: DateTime, $title: String) {\n  read(text: $text, publishedAt: $publishedAt, title: $title) {\n    calls {\n      channel\n      status\n      moment {\n        edtf\n        words\n      }\n      participants {\n        leader {\n          name\n        }\n        office {\n          words\n        }\n      }\n      topics {\n        phrase\n      }\n      missions {\n        name\n      }\n      evidence {\n        start\n        end\n        quote\n      }\n    }\n  }\n}"): (typeof documents)["query ReadText($text: String!, $publishedAt: DateTime, $title: String) {\n  read(text: $text, publishedAt: $publishedAt, title: $title) {\n    calls {\n      channel\n      status\n      moment {\n        edtf\n        words\n      }\n      participants {\n        leader {\n          name\n        }\n        office {\n          words\n        }\n      }\n      topics {\n        phrase\n      }\n      missions {\n        name\n      }\n      evidence {\n        start\n        end\n        quote\n      }\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;