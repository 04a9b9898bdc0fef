-- DropIndex
DROP INDEX "TopicReported_topicId_idx";

-- CreateIndex
CREATE INDEX "TopicReported_topicId_code_phrase_idx" ON "TopicReported"("topicId", "code", "phrase");
