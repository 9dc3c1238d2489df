export default function Decisions() {
  return null;
}
