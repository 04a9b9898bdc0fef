-- CreateTable
CREATE TABLE "Article" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "text" TEXT NOT NULL,
    "title" TEXT,
    "source" TEXT,
    "url" TEXT,
    "author" TEXT,
    "publishedAt" TEXT,
    "publicationBasis" TEXT NOT NULL,
    "language" TEXT,
    "publishedSort" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "copyOfId" TEXT,
    "runId" INTEGER,
    "ingestedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Article_copyOfId_fkey" FOREIGN KEY ("copyOfId") REFERENCES "Article" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Article_runId_fkey" FOREIGN KEY ("runId") REFERENCES "IngestRun" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LeaderReported" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "aliases" JSONB NOT NULL,
    "officeWords" TEXT,
    "officeTitle" TEXT,
    "officeOf" TEXT,
    "registerId" TEXT,
    "leaderId" TEXT NOT NULL,
    CONSTRAINT "LeaderReported_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "LeaderReported_leaderId_fkey" FOREIGN KEY ("leaderId") REFERENCES "Leader" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MissionReported" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "aliases" JSONB NOT NULL,
    "registerId" TEXT,
    "missionId" TEXT NOT NULL,
    CONSTRAINT "MissionReported_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MissionReported_missionId_fkey" FOREIGN KEY ("missionId") REFERENCES "Mission" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Mention" (
    "articleId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "leaderReportedId" TEXT,
    "missionReportedId" TEXT,
    "form" TEXT,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,

    PRIMARY KEY ("articleId", "ordinal"),
    CONSTRAINT "Mention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Mention_leaderReportedId_fkey" FOREIGN KEY ("leaderReportedId") REFERENCES "LeaderReported" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Mention_missionReportedId_fkey" FOREIGN KEY ("missionReportedId") REFERENCES "MissionReported" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Quotation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "leaderReportedId" TEXT,
    "speaker" TEXT,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    CONSTRAINT "Quotation_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Quotation_leaderReportedId_fkey" FOREIGN KEY ("leaderReportedId") REFERENCES "LeaderReported" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "callId" TEXT NOT NULL,
    "callKey" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "edtf" TEXT,
    "precision" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "words" TEXT,
    "earliest" TEXT,
    "latest" TEXT,
    "placedById" TEXT,
    "confidence" REAL NOT NULL,
    "rule" TEXT NOT NULL,
    "background" BOOLEAN NOT NULL,
    "several" BOOLEAN NOT NULL,
    CONSTRAINT "Report_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Report_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Report_placedById_fkey" FOREIGN KEY ("placedById") REFERENCES "LeaderReported" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportParticipant" (
    "reportId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "leaderReportedId" TEXT NOT NULL,
    "officeWords" TEXT,
    "officeTitle" TEXT,
    "officeOf" TEXT,

    PRIMARY KEY ("reportId", "ordinal"),
    CONSTRAINT "ReportParticipant_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ReportParticipant_leaderReportedId_fkey" FOREIGN KEY ("leaderReportedId") REFERENCES "LeaderReported" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportEvidence" (
    "reportId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,

    PRIMARY KEY ("reportId", "ordinal"),
    CONSTRAINT "ReportEvidence_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TopicReported" (
    "reportId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "topicId" TEXT NOT NULL,
    "phrase" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "code" TEXT,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,

    PRIMARY KEY ("reportId", "ordinal"),
    CONSTRAINT "TopicReported_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TopicReported_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportMission" (
    "reportId" TEXT NOT NULL,
    "missionReportedId" TEXT NOT NULL,

    PRIMARY KEY ("reportId", "missionReportedId"),
    CONSTRAINT "ReportMission_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ReportMission_missionReportedId_fkey" FOREIGN KEY ("missionReportedId") REFERENCES "MissionReported" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportQuotation" (
    "reportId" TEXT NOT NULL,
    "quotationId" TEXT NOT NULL,

    PRIMARY KEY ("reportId", "quotationId"),
    CONSTRAINT "ReportQuotation_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ReportQuotation_quotationId_fkey" FOREIGN KEY ("quotationId") REFERENCES "Quotation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Leader" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "sortName" TEXT NOT NULL,
    "registerId" TEXT,
    "wikidata" TEXT,
    "callCount" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "LeaderName" (
    "leaderId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,

    PRIMARY KEY ("leaderId", "name"),
    CONSTRAINT "LeaderName_leaderId_fkey" FOREIGN KEY ("leaderId") REFERENCES "Leader" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Office" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "leaderId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "of" TEXT,
    "ofName" TEXT,
    "ofKind" TEXT,
    "from" TEXT,
    "to" TEXT,
    "basis" TEXT NOT NULL,
    CONSTRAINT "Office_leaderId_fkey" FOREIGN KEY ("leaderId") REFERENCES "Leader" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Call" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "channel" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "edtf" TEXT,
    "precision" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "words" TEXT,
    "earliest" TEXT,
    "latest" TEXT,
    "sortDay" TEXT NOT NULL,
    "placedById" TEXT,
    "confidence" REAL NOT NULL,
    "background" BOOLEAN NOT NULL,
    "several" BOOLEAN NOT NULL,
    "reportCount" INTEGER NOT NULL,
    "fingerprint" TEXT NOT NULL,
    CONSTRAINT "Call_placedById_fkey" FOREIGN KEY ("placedById") REFERENCES "Leader" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Participant" (
    "callId" TEXT NOT NULL,
    "leaderId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "officeId" TEXT,
    "asReported" TEXT NOT NULL,

    PRIMARY KEY ("callId", "leaderId"),
    CONSTRAINT "Participant_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Participant_leaderId_fkey" FOREIGN KEY ("leaderId") REFERENCES "Leader" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Participant_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Topic" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "sortName" TEXT NOT NULL,
    "code" TEXT,
    "broaderId" TEXT,
    CONSTRAINT "Topic_broaderId_fkey" FOREIGN KEY ("broaderId") REFERENCES "Topic" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CallTopic" (
    "callId" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,

    PRIMARY KEY ("callId", "topicId"),
    CONSTRAINT "CallTopic_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CallTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Mission" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "sortName" TEXT NOT NULL,
    "acronym" TEXT,
    "kind" TEXT,
    "registerId" TEXT,
    "places" JSONB NOT NULL,
    "leads" JSONB NOT NULL,
    "from" TEXT,
    "to" TEXT
);

-- CreateTable
CREATE TABLE "MissionName" (
    "missionId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,

    PRIMARY KEY ("missionId", "name"),
    CONSTRAINT "MissionName_missionId_fkey" FOREIGN KEY ("missionId") REFERENCES "Mission" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CallMission" (
    "callId" TEXT NOT NULL,
    "missionId" TEXT NOT NULL,

    PRIMARY KEY ("callId", "missionId"),
    CONSTRAINT "CallMission_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CallMission_missionId_fkey" FOREIGN KEY ("missionId") REFERENCES "Mission" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "IngestRun" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "startedAt" DATETIME NOT NULL,
    "finishedAt" DATETIME,
    "sources" JSONB NOT NULL,
    "read" INTEGER NOT NULL DEFAULT 0,
    "added" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "copies" INTEGER NOT NULL DEFAULT 0,
    "rejected" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "Rejection" (
    "runId" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "place" TEXT,
    "reason" TEXT NOT NULL,
    "message" TEXT NOT NULL,

    PRIMARY KEY ("runId", "ordinal"),
    CONSTRAINT "Rejection_runId_fkey" FOREIGN KEY ("runId") REFERENCES "IngestRun" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Article_publishedSort_id_idx" ON "Article"("publishedSort", "id");

-- CreateIndex
CREATE INDEX "Article_source_publishedSort_idx" ON "Article"("source", "publishedSort");

-- CreateIndex
CREATE INDEX "Article_copyOfId_idx" ON "Article"("copyOfId");

-- CreateIndex
CREATE INDEX "Article_runId_idx" ON "Article"("runId");

-- CreateIndex
CREATE INDEX "LeaderReported_leaderId_idx" ON "LeaderReported"("leaderId");

-- CreateIndex
CREATE INDEX "LeaderReported_folded_idx" ON "LeaderReported"("folded");

-- CreateIndex
CREATE UNIQUE INDEX "LeaderReported_articleId_ordinal_key" ON "LeaderReported"("articleId", "ordinal");

-- CreateIndex
CREATE INDEX "MissionReported_missionId_idx" ON "MissionReported"("missionId");

-- CreateIndex
CREATE UNIQUE INDEX "MissionReported_articleId_ordinal_key" ON "MissionReported"("articleId", "ordinal");

-- CreateIndex
CREATE INDEX "Mention_leaderReportedId_idx" ON "Mention"("leaderReportedId");

-- CreateIndex
CREATE INDEX "Mention_missionReportedId_idx" ON "Mention"("missionReportedId");

-- CreateIndex
CREATE INDEX "Quotation_leaderReportedId_idx" ON "Quotation"("leaderReportedId");

-- CreateIndex
CREATE UNIQUE INDEX "Quotation_articleId_ordinal_key" ON "Quotation"("articleId", "ordinal");

-- CreateIndex
CREATE INDEX "Report_callId_idx" ON "Report"("callId");

-- CreateIndex
CREATE INDEX "Report_callKey_idx" ON "Report"("callKey");

-- CreateIndex
CREATE INDEX "Report_placedById_idx" ON "Report"("placedById");

-- CreateIndex
CREATE UNIQUE INDEX "Report_articleId_ordinal_key" ON "Report"("articleId", "ordinal");

-- CreateIndex
CREATE INDEX "ReportParticipant_leaderReportedId_idx" ON "ReportParticipant"("leaderReportedId");

-- CreateIndex
CREATE INDEX "TopicReported_topicId_idx" ON "TopicReported"("topicId");

-- CreateIndex
CREATE INDEX "ReportMission_missionReportedId_idx" ON "ReportMission"("missionReportedId");

-- CreateIndex
CREATE INDEX "ReportQuotation_quotationId_idx" ON "ReportQuotation"("quotationId");

-- CreateIndex
CREATE INDEX "Leader_sortName_id_idx" ON "Leader"("sortName", "id");

-- CreateIndex
CREATE INDEX "Leader_callCount_id_idx" ON "Leader"("callCount", "id");

-- CreateIndex
CREATE INDEX "LeaderName_folded_idx" ON "LeaderName"("folded");

-- CreateIndex
CREATE INDEX "Office_leaderId_idx" ON "Office"("leaderId");

-- CreateIndex
CREATE INDEX "Office_of_title_idx" ON "Office"("of", "title");

-- CreateIndex
CREATE INDEX "Call_sortDay_id_idx" ON "Call"("sortDay", "id");

-- CreateIndex
CREATE INDEX "Call_confidence_id_idx" ON "Call"("confidence", "id");

-- CreateIndex
CREATE INDEX "Call_reportCount_id_idx" ON "Call"("reportCount", "id");

-- CreateIndex
CREATE INDEX "Call_placedById_idx" ON "Call"("placedById");

-- CreateIndex
CREATE INDEX "Participant_leaderId_callId_idx" ON "Participant"("leaderId", "callId");

-- CreateIndex
CREATE INDEX "Participant_officeId_idx" ON "Participant"("officeId");

-- CreateIndex
CREATE INDEX "Topic_sortName_id_idx" ON "Topic"("sortName", "id");

-- CreateIndex
CREATE INDEX "Topic_code_idx" ON "Topic"("code");

-- CreateIndex
CREATE INDEX "Topic_broaderId_idx" ON "Topic"("broaderId");

-- CreateIndex
CREATE INDEX "CallTopic_topicId_callId_idx" ON "CallTopic"("topicId", "callId");

-- CreateIndex
CREATE INDEX "Mission_sortName_id_idx" ON "Mission"("sortName", "id");

-- CreateIndex
CREATE INDEX "MissionName_folded_idx" ON "MissionName"("folded");

-- CreateIndex
CREATE INDEX "CallMission_missionId_callId_idx" ON "CallMission"("missionId", "callId");

-- CreateIndex
CREATE INDEX "Rejection_reason_idx" ON "Rejection"("reason");


