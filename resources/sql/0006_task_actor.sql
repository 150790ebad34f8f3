-- Who entered what was decided about a task stands in its timeline.
ALTER TABLE task_event ADD COLUMN actor TEXT NOT NULL DEFAULT ''
