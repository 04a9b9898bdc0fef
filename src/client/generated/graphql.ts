/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which calls. Conditions combine: a call must meet all of them. */
export type CallFilter = {
  /** True for calls on which every article only looks back, false for all others; both when left out. */
  background?: boolean | null | undefined;
  /** Any of these channels. Face-to-face talks are left out unless asked for. */
  channel?: Array<Channel>;
  /**
   * It can have been on this day or later. A call of uncertain date counts when any day that it can have been does;
   * one of which nothing is known does not.
   */
  from?: string | null | undefined;
  /** All of these leaders were on it. One that is not known leaves no call. */
  leaders?: Array<LeaderRef>;
  /** Its confidence is at least this, in [0, 1]. */
  minConfidence?: number | null | undefined;
  /** This mission came up. */
  mission?: MissionRef | null | undefined;
  /** Someone on it held such an office at the time. */
  office?: OfficeFilter | null | undefined;
  /** True for what a person has said to be no call, false for all others; both when null. */
  rejected?: boolean | null | undefined;
  /** An article of this publisher tells of it: its `source`, letter by letter. */
  source?: string | null | undefined;
  /** Any of these statuses. Calls that were only planned, declined or denied are left out unless asked for. */
  status?: Array<Status>;
  /** It can have been on this day or earlier, by the same rule. */
  to?: string | null | undefined;
  /** It was about this topic or a narrower one of the taxonomy. */
  topic?: TopicRef | null | undefined;
};

/** How leaders spoke. */
export type Channel =
  /** Face to face. */
  | 'IN_PERSON'
  /** By telephone. */
  | 'PHONE'
  /** Without meeting, or the text does not say how. */
  | 'UNSPECIFIED'
  /** By video link. */
  | 'VIDEO';

/** Which leader: give exactly one. */
export type LeaderRef =
  {   /** By id. */
  id: string | number; name?: never; slug?: never; }
  |  { id?: never;   /** By name or any other form of it, whatever the accents and capitals: `Ruto`, `Zelensky`. Of several leaders whom it fits, the one on most calls. */
  name: string; slug?: never; }
  |  { id?: never; name?: never;   /** By slug: `william-ruto`. */
  slug: string; };

/** Which mission: give exactly one. */
export type MissionRef =
  {   /** By id. */
  id: string | number; name?: never; slug?: never; }
  |  { id?: never;   /** By name, acronym or any other form, whatever the accents and capitals: `MSS`, `Haiti mission`. Of several missions that it fits, the one of most calls. */
  name: string; slug?: never; }
  |  { id?: never; name?: never;   /** By slug: `mss-hti`. */
  slug: string; };

/** Which offices: both conditions must hold. */
export type OfficeFilter = {
  /** The country (ISO 3166-1 alpha-3: `KEN`) or organisation (acronym: `UN`) whose office it is. */
  of?: string | null | undefined;
  /** The post, letter by letter: `President`. */
  title?: string | null | undefined;
};

/** Whether a call took place. */
export type Status =
  /** One side refused it. */
  | 'DECLINED'
  /** A side denies that it took place. */
  | 'DENIED'
  /** It took place. */
  | 'HELD'
  /** It was announced, expected or asked for. */
  | 'PLANNED';

/** Which topic: give exactly one. */
export type TopicRef =
  {   /** By its code among the IPTC Media Topics: `medtop:20000638`. */
  code: string; id?: never; name?: never; }
  |  { code?: never;   /** By id. */
  id: string | number; name?: never; }
  |  { code?: never; id?: never;   /** By name or by a phrase that articles have for it, whatever the accents and capitals. Of several topics that it fits, the one of that name. */
  name: string; };

export type CallEvidenceQueryVariables = Exact<{
  id: string | number;
}>;


export type CallEvidenceQuery = { call: { id: string, channel: Channel, status: Status, moment: { edtf: string | null, words: string | null }, participants: Array<{ asReported: string, leader: { name: string } }>, reports: Array<{ confidence: number, rule: string, article: { id: string, title: string | null, source: string | null, url: string | null }, evidence: Array<{ start: number, end: number, quote: string }> }> } | null };

export type CallsReportedSubscriptionVariables = Exact<{
  filter?: CallFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type CallsReportedSubscription = { callReported: { cursor: string, corrected: boolean, report: { article: { id: string, title: string | null, source: string | null, url: string | null }, evidence: Array<{ quote: string }> }, call: { id: string, channel: Channel, status: Status, moment: { edtf: string | null, words: string | null }, participants: Array<{ asReported: string, leader: { id: string, name: string } }>, topics: Array<{ phrases: Array<{ phrase: string }> }>, missions: Array<{ name: string, acronym: string | null }> } } };

export type LeaderCallsQueryVariables = Exact<{
  leader: LeaderRef;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LeaderCallsQuery = { callsByLeader: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, channel: Channel, moment: { edtf: string | null, words: string | null }, participants: Array<{ asReported: string, leader: { id: string, name: string }, office: { title: string, country: { name: string } | null, organisation: { name: string } | null } | null }>, topics: Array<{ topic: { name: string }, phrases: Array<{ phrase: string }> }>, missions: Array<{ name: string, acronym: string | null }> }> } | null };

export type MissionTopicsQueryVariables = Exact<{
  mission: MissionRef;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MissionTopicsQuery = { mission: { name: string } | null, topicsByMission: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ callCount: number, phrases: Array<{ phrase: string }>, node: { id: string, name: string, code: string | null } }> } | null };

export type ReadTextQueryVariables = Exact<{
  text: string;
  publishedAt?: string | null | undefined;
  title?: string | null | undefined;
}>;


export type ReadTextQuery = { read: { calls: Array<{ channel: Channel, status: Status, moment: { edtf: string | null, words: string | null }, participants: Array<{ leader: { name: string }, office: { words: string } | null }>, topics: Array<{ phrase: string }>, missions: Array<{ name: string }>, evidence: Array<{ start: number, end: number, quote: string }> }> } };


export const CallEvidenceDocument = {"__meta__":{"hash":"sha256:883f37784df243c617e9ca27c7dccbd446585b0be38ce44c8aa8754f1c79190d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CallEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"call"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"moment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asReported"}},{"kind":"Field","name":{"kind":"Name","value":"leader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CallEvidenceQuery, CallEvidenceQueryVariables>;
export const CallsReportedDocument = {"__meta__":{"hash":"sha256:5300d0814e27f589aaa51cc6e821daf09abbcadcb0e84fffdf6420728d101ba9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"CallsReported"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CallFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"callReported"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"corrected"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"moment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asReported"}},{"kind":"Field","name":{"kind":"Name","value":"leader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phrases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CallsReportedSubscription, CallsReportedSubscriptionVariables>;
export const LeaderCallsDocument = {"__meta__":{"hash":"sha256:02f56f47bcfbc4a5f67ac738150fcc76df7d9197fab4366b513a5c3ecf23c6c7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeaderCalls"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"leader"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeaderRef"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"callsByLeader"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"leader"},"value":{"kind":"Variable","name":{"kind":"Name","value":"leader"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"moment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asReported"}},{"kind":"Field","name":{"kind":"Name","value":"leader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phrases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LeaderCallsQuery, LeaderCallsQueryVariables>;
export const MissionTopicsDocument = {"__meta__":{"hash":"sha256:638cf2118f1f97c27d3f03c2a0f71ef86c9d90f6f52581c63ee0bd78d08d2540"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MissionTopics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MissionRef"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topicsByMission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"callCount"}},{"kind":"Field","name":{"kind":"Name","value":"phrases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MissionTopicsQuery, MissionTopicsQueryVariables>;
export const ReadTextDocument = {"__meta__":{"hash":"sha256:5ee6b2b1d4d99e2d55d98e33b8a96deba715e0a5ec871354e5804630643b8c8e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"publishedAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"title"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"read"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"publishedAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"publishedAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"title"},"value":{"kind":"Variable","name":{"kind":"Name","value":"title"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"moment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReadTextQuery, ReadTextQueryVariables>;