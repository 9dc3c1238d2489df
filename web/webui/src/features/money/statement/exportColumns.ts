import type { Column } from '@/ui/table';
import { statementTexts as t } from '../texts';

const column = (header: string, path: string, as?: 'money'): Column<never> => ({ id: path, header, path, as, value: () => null });
const parts = (path: 'own' | 'underwritten', prefix: string) => [
  column(`${prefix} ${t.weight}`, `${path}.weight`),
  column(`${prefix} ${t.exact}`, `${path}.exactShare`),
  column(`${prefix} ${t.carryIn}`, `${path}.carryIn`),
  column(`${prefix} ${t.billed}`, `${path}.assessed`, 'money'),
  column(`${prefix} ${t.carryOut}`, `${path}.carryOut`),
];

/** The statement's lines as columns of a file, in the order of the screen. */
export const exportColumns: Column<never>[] = [
  column(t.scale, 'costShare'),
  column('Version', 'number'),
  column(t.nation, 'nation'),
  ...parts('own', t.own),
  ...parts('underwritten', t.underwritten),
  column(t.opening, 'amounts.opening', 'money'),
  column(t.assessed, 'amounts.assessed', 'money'),
  column(t.called, 'amounts.called', 'money'),
  column(t.paid, 'amounts.paid', 'money'),
  column(t.credited, 'amounts.credited', 'money'),
  column(t.notCalled, 'amounts.notCalled', 'money'),
  column(t.outstanding, 'amounts.outstanding', 'money'),
  column(t.advances, 'amounts.advances', 'money'),
];
