#!/bin/sh
# Runs once, when the database's volume is empty: one database and one role for each subgraph, and none sees another's.
set -eu
for subgraph in tax emergency_management education civil_affairs courts credit_centre access; do
  name="xinqiao_$subgraph"
  variable="$(echo "$subgraph" | tr '[:lower:]' '[:upper:]')_PASSWORD"
  eval "password=\${$variable:?set $variable}"
  psql -v ON_ERROR_STOP=1 -v name="$name" -v password="$password" --username "$POSTGRES_USER" --dbname postgres <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE CONNECT, TEMPORARY ON DATABASE :"name" FROM PUBLIC;
SQL
done
