-- Who closed a decision: the chair's nation, or nobody where the server did so at the deadline.

alter table decision add column closed_by text;
grant update (closed_by) on decision to ${app};
