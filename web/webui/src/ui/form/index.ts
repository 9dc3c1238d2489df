export { ActionDialog } from './ActionDialog';
export { AreaField, CheckField, DayField, InstantField, NationField, RadioField, SelectField, TextField } from './fields';
export { MoneyField } from './MoneyField';
export { useForm } from './useForm';
