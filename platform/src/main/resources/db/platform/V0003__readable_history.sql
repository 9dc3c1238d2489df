-- Before it takes requests the service looks whether every migration that it brings has been applied.

grant select on flyway_schema_history to ${app};
