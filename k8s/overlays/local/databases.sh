# Read once by PostgreSQL's image, when the data directory is new: a database for each service with an owner, who
# migrates it, and a role that serves and owns nothing; and one for Keycloak.
role() {
  psql -v ON_ERROR_STOP=1 -U postgres -v role="$1" -v password="$2" <<'SQL'
create role :"role" login nosuperuser nobypassrls nocreatedb nocreaterole password :'password';
SQL
}
database() {
  psql -v ON_ERROR_STOP=1 -U postgres -v database="$1" -v owner="$2" <<'SQL'
create database :"database" owner :"owner";
SQL
}
service() {
  role "$1_owner" "$2"
  role "$1_app" "$3"
  database "$1" "$1_owner"
}
service consortium "$CONSORTIUM_OWNER" "$CONSORTIUM_APP"
service project "$PROJECT_OWNER" "$PROJECT_APP"
service funding "$FUNDING_OWNER" "$FUNDING_APP"
role keycloak "$KEYCLOAK"
database keycloak keycloak
