import { api } from './client';
import type { components as ConsortiumComponents, paths as ConsortiumPaths } from './generated/consortium';
import type { components as FundingComponents, paths as FundingPaths } from './generated/funding';
import type { components as ProjectComponents, paths as ProjectPaths } from './generated/project';

export const consortium = api<ConsortiumPaths>('consortium');
export const project = api<ProjectPaths>('project');
export const funding = api<FundingPaths>('funding');

/** The things of each service by name: `Consortium['DecisionView']`. */
export type Consortium = ConsortiumComponents['schemas'];
export type Project = ProjectComponents['schemas'];
export type Funding = FundingComponents['schemas'];

export { addressOf } from './client';
export { etagOf } from './etag';
export { Problem } from './problem';
export { useList } from './useList';
export { session, signInAddress, signOutAddress, type Role, type Session } from './session';
