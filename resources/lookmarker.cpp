// A static library needs one object of its own; the files are linked in by qt_add_resources.
namespace resources {
int lookMarker();
int lookMarker()
{
    return 0;
}
} // namespace resources
