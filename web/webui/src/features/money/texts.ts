export const texts = {
  money: 'Money',
  tabs: {
    label: 'Views of the money',
    calls: 'Calls',
    journal: 'Journal',
    accounts: 'Accounts',
    statement: 'Statement',
    flows: 'Flows',
    approvals: 'Approvals',
  },
} as const;
