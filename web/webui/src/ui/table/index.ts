export { DataTable, type DataTableProps } from './DataTable';
export type { Column } from './columns';
