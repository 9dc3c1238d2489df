export default function Arrangement() {
  return null;
}
