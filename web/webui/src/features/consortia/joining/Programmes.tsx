export default function Programmes() {
  return null;
}
