#include "ui/media/MediaPlugins.h"

#include <gst/gst.h>

namespace melodeck::ui {

MediaPlugins mediaPlugins()
{
    MediaPlugins found;
    if (gst_init_check(nullptr, nullptr, nullptr) == FALSE) {
        return found;
    }
    guint major = 0;
    guint minor = 0;
    guint micro = 0;
    guint nano = 0;
    gst_version(&major, &minor, &micro, &nano);
    found.version = QStringLiteral("%1.%2.%3").arg(major).arg(minor).arg(micro);
    GList* factories = gst_element_factory_list_get_elements(
        GST_ELEMENT_FACTORY_TYPE_DECODER | GST_ELEMENT_FACTORY_TYPE_DEMUXER | GST_ELEMENT_FACTORY_TYPE_MEDIA_AUDIO,
        GST_RANK_MARGINAL);
    for (GList* each = factories; each != nullptr; each = each->next) {
        const auto* name = gst_plugin_feature_get_plugin_name(GST_PLUGIN_FEATURE(each->data));
        const QString plugin = QString::fromUtf8(name);
        if (!plugin.isEmpty() && !found.names.contains(plugin)) {
            found.names << plugin;
        }
    }
    gst_plugin_feature_list_free(factories);
    found.names.sort();
    return found;
}

} // namespace melodeck::ui
