export const texts = {
  list: {
    title: 'Consortia',
    lead: 'The coalitions that your nation takes part in, or is invited to.',
    columns: { name: 'Name', purpose: 'Purpose', stage: 'Stage', lead: 'Lead nation', founded: 'Founded', inEffect: 'In effect since' },
    emptyTitle: 'Your nation takes part in no consortium',
    empty: 'State a need in the coalition finder, and it says which nations are willing and able.',
    emptyStep: 'Open the coalition finder',
  },
  tabs: {
    label: 'Parts of the consortium',
    overview: 'Overview',
    arrangement: 'Arrangement',
    decisions: 'Decisions',
    groups: 'Working groups',
    projects: 'Projects',
    money: 'Money',
    history: 'History',
  },
  consortium: 'Consortium',
} as const;
