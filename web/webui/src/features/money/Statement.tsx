export default function Statement() {
  return null;
}
