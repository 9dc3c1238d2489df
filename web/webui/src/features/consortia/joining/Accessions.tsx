export default function Accessions() {
  return null;
}
