// The codes of the ledger in words.
export const accountKinds: Record<string, string> = {
  BANK: 'Bank',
  RECEIVABLE_NOT_CALLED: 'Receivable, not called',
  RECEIVABLE_CALLED: 'Receivable, called',
  IN_KIND_RECEIVABLE: 'In-kind receivable',
  INTEREST_RECEIVABLE: 'Interest receivable',
  CONVERSION: 'Conversion',
  ADVANCES: 'Advances',
  SURPLUS_PAYABLE: 'Surplus payable',
  CLAIMS_PAYABLE: 'Claims payable',
  ACCUMULATED_SURPLUS: 'Accumulated surplus',
  CONTRIBUTIONS: 'Contributions',
  CONTRIBUTIONS_IN_KIND: 'Contributions in kind',
  INTEREST: 'Interest',
  EXCHANGE_DIFFERENCES: 'Exchange differences',
  EXPENSE: 'Expense',
  EXPENSE_IN_KIND: 'Expense in kind',
  WRITE_OFF: 'Write-off',
};

export const entryKinds: Record<string, string> = {
  ASSESSMENT: 'Assessment',
  ADJUSTMENT: 'Adjustment',
  CALL: 'Call',
  RECEIPT: 'Receipt',
  APPLICATION: 'Advance applied',
  NETTING: 'Netting',
  INTEREST: 'Interest',
  INTEREST_WAIVER: 'Interest waiver',
  WRITE_OFF: 'Write-off',
  CLAIM: 'Claim',
  PAYMENT: 'Payment',
  IN_KIND_AGREEMENT: 'In-kind agreement',
  IN_KIND_CREDIT: 'In-kind credit',
  IN_KIND_SHORTFALL: 'In-kind shortfall',
  REVALUATION: 'Revaluation',
  YEAR_CLOSE: 'Year close',
  SURPLUS: 'Surplus',
  CORRECTION: 'Correction',
  MANUAL: 'Manual entry',
  OPENING: 'Opening',
};

export const flowKinds: Record<string, string> = {
  RECEIVED: 'Received',
  SET_OFF: 'Set off',
  IN_KIND: 'Contributed in kind',
  EXPENSE: 'Spent',
  EXPENSE_IN_KIND: 'Spent in kind',
  RETURNED: 'Returned',
};

export const methods: Record<string, string> = {
  equal: 'Equal shares',
  fixed: 'Fixed percentages',
  key: 'A key',
  'key-table': 'A key from a table',
  'fixed-first': 'A fixed part first',
  pledges: 'Pledges',
  usage: 'Usage',
  'work-share': 'Work share',
  units: 'Contributory units',
  'host-premium': 'Host premium',
  mix: 'A mix',
};

export const bounds: Record<string, string> = {
  FLOOR: 'held up by a floor',
  CEILING: 'held down by a ceiling',
  ABSOLUTE_CEILING: 'held down by an absolute ceiling',
  NEXT_LARGEST: 'capped at the next-largest contributor',
};
