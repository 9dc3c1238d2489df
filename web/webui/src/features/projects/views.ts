import type { Project } from '@/api';

/** What the document leaves open, but the service always says. */
type Sure<T, Key extends keyof T> = Omit<T, Key> & { [One in Key]-?: NonNullable<T[One]> };

export type ProjectView = Sure<Project['ProjectView'], 'startsOn' | 'endsOn' | 'participants' | 'leadNation' | 'consortiumId' | 'state'>;
export type WorkPackage = Sure<Project['WorkPackageView'], 'leadNation' | 'leadOrganisation' | 'budget' | 'dependsOn'>;
export type Evidence = Sure<Project['EvidenceView'], 'description' | 'reference'>;
export type Milestone = Omit<Sure<Project['MilestoneView'], 'workPackageId' | 'dueOn' | 'state' | 'evidenceRequired'>, 'evidence'> & { evidence: Evidence[] };
